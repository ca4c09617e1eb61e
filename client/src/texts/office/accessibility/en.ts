import type { AccessibilityTexts } from './fi.ts';

export const accessibilityEn: AccessibilityTexts = {
  title: 'Accessibility statement',
  home: 'To the front page',
  lead: 'This statement is about the web service Painopiste. The Finnish Act on the Provision of Digital Services (306/2019) requires the service to be accessible.',
  made: 'The statement was made on 24 November 2026 as a self-assessment.',
  stateTitle: 'The service meets the requirements in part',
  state: 'The service aims at levels A and AA of WCAG 2.2. The gaps that are known are listed below.',
  testedTitle: 'How the service has been tested',
  tested: [
    'Automatic checks (axe, WCAG 2.2 A and AA) on every page of the test journeys, in light and dark',
    'Use by keyboard alone: the focus is seen, and every function can be reached',
    'A width of 320 pixels, which equals 400 percent zoom on a screen of 1280 pixels: the front page, a region, a project, a work area, the milestones, a milestone’s page, the imports and the forms of the administration do not scroll sideways',
    'Reduced motion: animations are left out where the device asks for it',
    'Messages of saving and of errors to screen readers, found in the interface',
  ],
  gapsTitle: 'Known gaps',
  gaps: [
    'The service has not been tested with screen readers or with disabled users yet.',
    'The data of the charts can be had as a table, but the drawing itself cannot be stepped through month by month by keyboard.',
    'Some names are in Finnish only; they are marked.',
    'The accessibility of the Excel files has not been assessed.',
  ],
  feedbackTitle: 'Give feedback',
  feedback: 'Tell us if some part is not accessible. We answer within two weeks.',
  notSet: 'No feedback address is set. Whoever runs the service sets it by the variable FEEDBACK_ADDRESS.',
  authorityTitle: 'Supervisory authority',
  authority:
    'If you are not content with the answer, or do not get one within two weeks, you can file a complaint: Finnish Transport and Communications Agency Traficom, supervision of digital accessibility.',
  site: 'webaccessibility.fi',
};
