/**
 * STANDS IN THE PAGE OF A SAMPLE, after `page-file.ts`, which alone it imports. Keeps answers in the browser, and saves
 * them as one file once the person has answered everything and declared it.
 */
import { clean, findTextFault, toFile, toSlug } from './page-file.ts';
import type { Answer, Drawn } from './page-file.ts';

interface Kept {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly by?: string;
  readonly day?: string;
}

interface Fault {
  readonly text: string;
  readonly at: HTMLElement;
}

function get<T extends Element>(selector: string, kind: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}

// The page was made together with this script.
const drawn = JSON.parse(get('#drawn', HTMLScriptElement).text) as Drawn;
const articles = [...document.querySelectorAll<HTMLElement>('article')];
const by = get('#by', HTMLInputElement);
const day = get('#day', HTMLInputElement);
const declared = get('#declared', HTMLInputElement);
const storeName = `side-by-side check ${drawn.seed}`;

function readAnswer(article: HTMLElement): Answer {
  const verdict = article.querySelector<HTMLInputElement>('input:checked')?.value;
  const read = (name: string) => clean(get(`[data-${name}]`, HTMLTextAreaElement, article).value);
  const [remark, missed] = [read('remark'), read('missed')];
  return { ...(verdict && { verdict }), ...(remark && { remark }), ...(missed && { missed }) };
}

/** A finding as it was read: an answer on another state of it is not taken up. */
const toKey = (place: number) => JSON.stringify(drawn.findings[place]);

/** What is kept of this seed, also of findings that a smaller sample does not show. Written by this script, or by nobody. */
const readKept = () => JSON.parse(localStorage.getItem(storeName) ?? '{}') as Kept;

function keep(): void {
  const answers = Object.fromEntries(articles.map((article, place) => [toKey(place), readAnswer(article)]));
  try {
    const kept: Kept = { answers: { ...readKept().answers, ...answers }, by: by.value, day: day.value };
    localStorage.setItem(storeName, JSON.stringify(kept));
  } catch {
    get('#kept', HTMLElement).textContent = 'This browser keeps nothing: save before you close the page.';
  }
}

function restore(): void {
  let kept: Kept;
  try {
    kept = readKept();
  } catch {
    return;
  }
  by.value = kept.by ?? '';
  day.value = kept.day ?? '';
  articles.forEach((article, place) => {
    const { verdict, remark = '', missed = '' } = kept.answers?.[toKey(place)] ?? {};
    for (const box of article.querySelectorAll<HTMLInputElement>('input')) box.checked = box.value === verdict;
    get('[data-remark]', HTMLTextAreaElement, article).value = remark;
    get('[data-missed]', HTMLTextAreaElement, article).value = missed;
  });
}

const isAnswered = (article: HTMLElement) => readAnswer(article).verdict !== undefined;

function showProgress(): void {
  const answered = articles.filter(isAnswered).length;
  get('#progress', HTMLElement).textContent = `${answered} of ${drawn.n} answered`;
  for (const article of articles) article.toggleAttribute('data-answered', isAnswered(article));
}

/** What keeps the answers from being saved, in the order of the page. */
function listFaults(): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (at: HTMLElement, text: string) => faults.push({ at, text });
  articles.forEach((article, place) => {
    const { verdict, remark = '', missed = '' } = readAnswer(article);
    const name = `Finding ${place + 1}`;
    if (verdict === undefined) fault(get('input', HTMLElement, article), `${name} has no answer.`);
    else if (verdict !== 'right' && remark === '')
      fault(get('[data-remark]', HTMLElement, article), `${name} is called ${verdict}: say in the remark what is.`);
    for (const [field, text] of Object.entries({ remark, missed })) {
      const problem = findTextFault(text, drawn.maxWords);
      if (problem)
        fault(get(`[data-${field}]`, HTMLElement, article), `${name}: the text under “${field}” ${problem}.`);
    }
  });
  const who = clean(by.value);
  const problem = who === '' ? 'is not filled in' : findTextFault(who, 12);
  if (problem) fault(by, `Your name or role ${problem}.`);
  if (day.value === '') fault(day, 'The day is not filled in.');
  if (!declared.checked) fault(declared, 'The declaration is not ticked.');
  return faults;
}

function showFaults(faults: readonly Fault[]): void {
  const list = get('#faults', HTMLElement);
  list.replaceChildren(
    ...faults.map(({ text, at }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => {
        at.focus();
      });
      const line = document.createElement('li');
      line.append(button);
      return line;
    }),
  );
}

function save(): void {
  const faults = listFaults();
  showFaults(faults);
  const said = get('#said', HTMLElement);
  if (faults.length > 0) {
    said.textContent = `Not saved yet: ${faults.length} ${faults.length === 1 ? 'thing is' : 'things are'} missing.`;
    faults[0]?.at.focus();
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([toFile(drawn, { by: clean(by.value), day: day.value }, articles.map(readAnswer))], { type: 'text/yaml' }),
  );
  link.download = `${day.value}-${toSlug(drawn.seed)}.yaml`;
  link.click();
  said.textContent = `Saved as ${link.download}. Put it into content/checks/.`;
}

restore();
showProgress();
for (const event of ['input', 'change']) {
  document.addEventListener(event, () => {
    keep();
    showProgress();
  });
}
get('#next', HTMLButtonElement).addEventListener('click', () => {
  const next = articles.find((article) => !isAnswered(article));
  (next === undefined ? by : get('input', HTMLInputElement, next)).focus();
});
get('#save', HTMLButtonElement).addEventListener('click', save);
