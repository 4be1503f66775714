import type { APIRoute } from 'astro';

import { drawCard } from '../../cards/draw-card.ts';
import { getCorpus } from '../../corpus.ts';
import { listCards } from '../../views/page/card-view.ts';
import type { CardView } from '../../views/page/card-view.ts';
import { urls } from '../../views/urls.ts';

export async function getStaticPaths() {
  return listCards(await getCorpus()).map((card) => ({
    params: { card: urls.card(card.page).replace('/cards/', '') },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: CardView }> = async ({ props: { card } }) =>
  new Response(await drawCard(card), { headers: { 'content-type': 'image/png' } });
