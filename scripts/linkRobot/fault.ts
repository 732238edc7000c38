/** Why a request had no answer. */
export interface Fault {
  /** A few French words. */
  reason: string;
  /** The domain name does not exist: nothing can answer. Anything else may pass. */
  isGone: boolean;
  /** The other side hung up, as some do when they are asked for headers alone. */
  isCut: boolean;
}

const REASONS: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'le nom de domaine ne se trouve pas pour le moment',
  ECONNREFUSED: 'la connexion est refusée',
  ENETUNREACH: 'le réseau ne s’y rend pas',
  EHOSTUNREACH: 'le réseau ne s’y rend pas',
};

const CUT = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const TOO_LATE = /TIMEOUT|TIMEDOUT/;
/** Codes of OpenSSL and of Node about certificates and handshakes. */
const TLS = /CERT|SSL|TLS|SIGNATURE|EPROTO/;

/** Puts in our terms what `fetch` has thrown. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  const fault = (reason: string, more: Partial<Fault> = {}): Fault => ({
    reason,
    isGone: false,
    isCut: false,
    ...more,
  });
  if (isTimeout(error) || TOO_LATE.test(code)) return fault('aucune réponse à temps');
  if (code === 'ENOTFOUND') return fault('le nom de domaine n’existe pas', {isGone: true});
  const known = REASONS[code];
  if (known !== undefined) return fault(known);
  if (CUT.has(code)) return fault('la connexion est coupée', {isCut: true});
  if (TLS.test(code)) return fault(`la connexion n’est pas sûre (${code})`);
  return fault(code === '' ? 'la réponse ne se lit pas' : `le réseau a échoué (${code})`);
}

/** The code of an error, or of what has caused it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const {code, cause} = error as {code?: unknown; cause?: unknown};
  return codeOf(cause) || (typeof code === 'string' ? code : '');
}

function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const {name, cause} = error as {name?: unknown; cause?: unknown};
  return name === 'TimeoutError' || name === 'AbortError' || isTimeout(cause);
}
