import type { Corpus } from './model.ts';

/**
 * A function of a corpus and one value of it, which makes each answer once and hands it on.
 *
 * Answers live as long as their corpus and are shared by all who ask.
 */
export function oncePerValue<Value extends object | string, Answer extends object>(
  make: (corpus: Corpus, value: Value) => Answer,
): (corpus: Corpus, value: Value) => Answer {
  const answersOf = new WeakMap<Corpus, Map<Value, Answer>>();
  return (corpus, value) => {
    const answers = answersOf.get(corpus) ?? new Map<Value, Answer>();
    answersOf.set(corpus, answers);
    const answer = answers.get(value) ?? make(corpus, value);
    answers.set(value, answer);
    return answer;
  };
}

/** The same for what is made of a corpus alone. */
export function oncePerCorpus<Answer extends object>(make: (corpus: Corpus) => Answer): (corpus: Corpus) => Answer {
  const answers = new WeakMap<Corpus, Answer>();
  return (corpus) => {
    const answer = answers.get(corpus) ?? make(corpus);
    answers.set(corpus, answer);
    return answer;
  };
}
