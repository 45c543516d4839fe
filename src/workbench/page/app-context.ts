/** Requirement sets the host answers for; the runtime turns them into `isSetSupported`. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  RichApiRuntime: '0.0',
};

const EXCEL = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;

/** Who the frame is and in which language it runs. */
export interface PaneIdentity {
  readonly conversation: string;
  readonly addIn: string;
  readonly language: string;
  /** The page of a dialog that the add-in opened. */
  readonly isDialog?: boolean;
}

/**
 * The answer to `getAppContextAsync`, which becomes `Office.context`. Excel on the web hands over no theme (its runtime
 * has no place for one), so there is none here either: the pane follows the colour scheme of the frame it is in.
 */
export function appContext(identity: PaneIdentity, settings: readonly (readonly [string, string])[]): object {
  return {
    _id: identity.addIn,
    _appName: EXCEL,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: identity.language,
    _dataLocale: identity.language,
    _docUrl: '',
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: identity.conversation,
    _appInstanceId: identity.conversation,
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Dekkend',
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  };
}

/** The name of the frame, from which the runtime learns that it is framed by Excel on the web, and by whom. */
export function frameName(identity: PaneIdentity, origin: string): string {
  const { conversation, addIn, language, isDialog = false } = identity;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: `Excel$Web$16.00$${language}$${conversation}$${isDialog ? 'isDialog' : ''}$$0`,
    xdmInfo: `${conversation}|${addIn}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
