import { posix } from 'node:path';

import { rooms } from './rooms.ts';

/** One import or re-export of a source text. */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/gu;
const ofStyles = /@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/gu;

/** Imports of a module, component or style sheet, in no promised order. */
export function listImports(source: string): readonly Import[] {
  return [
    ...[...source.matchAll(statement)].map(([, type, specifier = '']) => ({
      specifier,
      isTypeOnly: type !== undefined,
    })),
    ...[dynamic, ofStyles].flatMap((pattern) =>
      [...source.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, isTypeOnly: false })),
    ),
  ];
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const isNamed = (target: string, name: string) =>
  name.endsWith(':') || name.endsWith('-') ? target.startsWith(name) : isWithin(target, name);

/** Name of the room in which a file stands, or undefined for a file that no rule covers. */
export const findRoomName = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((name) => isWithin(file, name))
    .sort((a, b) => b.length - a.length)[0];

/**
 * What a source text imports that its room may not.
 * @param file path from `src/`, such as `views/cell-view.ts`.
 * @returns a sentence a fault, with the file, the import and the fix.
 */
export function findForbiddenImports(file: string, source: string): readonly string[] {
  const name = findRoomName(file);
  const room = name === undefined ? undefined : rooms[name];
  if (room === undefined)
    return [`src/${file} stands in no room. Fix: put it into one of ${Object.keys(rooms).join(', ')}.`];
  return listImports(source).flatMap(({ specifier, isTypeOnly }) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
    const allowed = isTypeOnly ? [...room.values, ...room.types] : room.values;
    if (allowed.some((allowedName) => isNamed(target, allowedName))) return [];
    return [`src/${file} imports ${isTypeOnly ? 'a type of' : 'a value of'} "${specifier}". Fix: ${room.fix}`];
  });
}
