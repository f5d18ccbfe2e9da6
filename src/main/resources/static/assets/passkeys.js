// Makes a passkey or signs in with one. Forms marked data-passkey stay hidden where the browser cannot.
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
const bytes = base64 => Uint8Array.from(
  atob(base64.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
const known = list => (list ?? []).map(one => ({ ...one, id: bytes(one.id) }));

async function send(form, path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': form.elements['_csrf'].value },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

async function signIn(form) {
  const options = await send(form, '/webauthn/authenticate/options');
  const shown = await navigator.credentials.get({ publicKey: {
    ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) } });
  const outcome = await send(form, '/login/webauthn', {
    id: shown.id,
    rawId: text(shown.rawId),
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
    },
    credType: shown.type,
    clientExtensionResults: shown.getClientExtensionResults(),
    authenticatorAttachment: shown.authenticatorAttachment,
  });
  location.assign(outcome.redirectUrl);
}

async function register(form) {
  const options = await send(form, '/webauthn/register/options');
  const made = await navigator.credentials.create({ publicKey: {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: known(options.excludeCredentials) } });
  await send(form, '/webauthn/register', { publicKey: {
    label: form.elements['label'].value.trim() || navigator.platform,
    credential: {
      id: made.id,
      rawId: text(made.rawId),
      response: {
        attestationObject: text(made.response.attestationObject),
        clientDataJSON: text(made.response.clientDataJSON),
        transports: made.response.getTransports?.() ?? [],
      },
      type: made.type,
      clientExtensionResults: made.getClientExtensionResults(),
      authenticatorAttachment: made.authenticatorAttachment,
    } } });
  location.reload();
}

// An address of digits can have no passkey.
const able = window.PublicKeyCredential && !/^[\d.:[\]]+$/.test(location.hostname);
for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
  form.hidden = false;
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const problem = form.querySelector('[data-passkey-problem]');
    problem.hidden = true;
    try {
      await (form.dataset.passkey === 'register' ? register(form) : signIn(form));
    } catch (error) {
      problem.hidden = false;
    }
  });
}
for (const note of able ? document.querySelectorAll('[data-passkey-missing]') : []) note.hidden = true;
