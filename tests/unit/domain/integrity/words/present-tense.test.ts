import { describe, expect, it } from 'vitest';

import { findPresentVerb } from '../../../../../src/domain/integrity/words/present-tense.ts';

describe('the present tense of a summary', () => {
  it.each([
    ['is', 'Management oversight is weak.'],
    ['Are', 'Plans are late.'],
    ["isn't", 'The plan isn’t clear.'],
    ['has', 'The council has secured money.'],
    ['have', 'Staff have a good knowledge of the children.'],
    ['have', 'Some teams still have waiting lists.'],
    ['have', 'The changes made by leaders have not helped.'],
    ['have', 'Children given help have no plan.'],
    ['does', 'Oversight does not work.'],
    ['do', 'Many of the children whom inspectors saw on this visit do not get help.'],
    ['remains', 'The pace remains too slow.'],
    ['remain', 'Caseloads remain too high.'],
    ['continues', 'Turnover continues to affect children.'],
    ['continue', 'Decisions continue to be poor.'],
    ['may', 'Children may not be given support.'],
    ['cannot', 'The council cannot be sure.'],
    ['needs', 'Every child needs an assessment.'],
    ['need', 'Some did not get the help that they need.'],
    ['means', 'High turnover means that children waited.'],
    ['mean', 'Unclear roles mean that risks were missed.'],
    ['shows', 'The audit shows that practice improved.'],
    ['show', 'Most files show how decisions were made.'],
    ['lacks', 'The plan lacks dates.'],
    ['lack', 'Some plans lack clear goals.'],
    ['knows', 'Everyone knows what had to change.'],
    ['get', 'Care leavers get a reasonable range of help.'],
    ['gives', 'The plan gives clearer direction.'],
    ['offers', 'Early help offers a good range of services.'],
    ['has', 'The “one front door” has made a difference.'],
  ])('is seen in its verb “%s”: %s', (verb, summary) => {
    expect(findPresentVerb(summary)?.toLowerCase()).toBe(verb.toLowerCase());
  });

  it.each([
    'Needs were not met.',
    "Children's needs a year on were the same.",
    'Services met the needs of children better.',
    'Assessed needs and means of support were recorded.',
    'Practice was by no means consistent.',
    'The plan was a means to an end.',
    'There were no means that worked.',
    'What the has-been director said was set aside.',
    'Staff had the know-how and the must-haves.',
    'The council published what it called “what is good practice”.',
    'The council called it "a service that has changed".',
    "Leaders said 'this is working' and moved on.",
    'Staff were able to have a say.',
    'Children could have been helped sooner.',
    'Children might not always have been safe.',
    'The board did not have enough data.',
    'The service did not yet have enough staff.',
    'Leaders had to remain alert and know the faults.',
    'The council struggled to find, make and keep links.',
    'Managers did not challenge or know practice.',
    'Better records helped police find children faster.',
    'A panel was to help social workers make plans and help find homes.',
    'Inspectors saw plans come late and feel rushed.',
    'Leaders did not know, nor did staff know.',
    'Shows of support were few, and talent shows were not.',
    'The show that staff put on was praised.',
    'For lack of staff, plans lacked dates.',
    'The lack of a plan was serious.',
    'Since May 2018 turnover had been down.',
    'The IS team and the CAN project were praised.',
    'Remains of the old plan were still in use.',
    'It was said that there was need for change.',
    'Offers of help came late.',
  ])('is not seen in: %s', (summary) => {
    expect(findPresentVerb(summary)).toBeUndefined();
  });
});
