import type { Visit } from '../../domain/model.ts';
import { frameworkWords } from '../words.ts';

/** The framework of a visit, within a sentence: `SIF`; `believed SIF` where no source states it. */
export const formatFramework = ({ framework, inferred }: Pick<Visit, 'framework' | 'inferred'>): string =>
  inferred.framework === undefined ? frameworkWords[framework] : `believed ${frameworkWords[framework]}`;
