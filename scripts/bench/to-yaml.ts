import { stringify } from 'yaml';

/** Fields as a content file has them: text in quotation marks, so that a date stays text. */
export const toYaml = (fields: object): string =>
  stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
