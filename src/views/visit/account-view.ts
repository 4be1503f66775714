import type { Visit } from '../../domain/model.ts';
import { formatExtent } from '../source/source-row.ts';
import { sourceKindWords } from '../words.ts';

/** An account of a visit that is known and not coded. */
export interface AccountView {
  readonly publisher: string;
  /** Its address; absent where it is not known. */
  readonly href?: string;
  /** `Press account, read in part`; `Statement, not read as a source` */
  readonly about: string;
  readonly why: string;
}

/** The accounts of a visit that are known and not coded, in the order of its record. */
export const listAccounts = ({ accounts }: Visit): readonly AccountView[] =>
  accounts.map(({ publisher, kind, address, extent, why }) => ({
    publisher,
    ...(address !== undefined && { href: address }),
    about: `${sourceKindWords[kind]}, ${extent === 'none' ? 'not read as a source' : formatExtent({ extent, coding: 'exhaustive' })}`,
    why,
  }));
