// Keeps what is answered in a form marked data-keep on this device, and sends it when the line is back.
// The name of the mark holds the account, so that nobody sends what another person of the same device answered.
// Nothing about a person is typed in such a form.
const DAYS = 60;
const form = document.querySelector('form[data-keep]');
const done = document.querySelector('[data-keep-done]');
const place = name => `loi-ve ${name}`;

const read = key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
const write = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* a full or closed store: the button still sends */ } };
const drop = key => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };

function dropOld() {
  for (const key of Object.keys(localStorage).filter(name => name.startsWith('loi-ve '))) {
    const kept = read(key);
    if (!kept || Date.now() - kept.at > DAYS * 86_400_000) drop(key);
  }
}

function keeper() {
  const key = place(form.dataset.keep);
  const say = which => form.querySelectorAll('[data-kept]').forEach(line => { line.hidden = line.dataset.kept !== which; });
  const fields = () => [...new FormData(form)].filter(([name]) => name !== '_csrf');
  const keep = waiting => write(key, { at: Date.now(), waiting, fields: fields() });

  // A sending whose answer was lost is sent again as the same form, which the program takes once.
  function restore(kept) {
    for (const box of form.querySelectorAll('input')) {
      const sent = kept.fields.filter(([name]) => name === box.name).map(([, value]) => value);
      if (box.type === 'checkbox' || box.type === 'radio') box.checked = sent.includes(box.value);
      else if (kept.waiting && box.name !== '_csrf' && sent.length > 0) box.value = sent[0];
    }
    form.querySelectorAll('details').forEach(details => { details.open ||= details.querySelector(':checked') !== null; });
  }

  async function send() {
    keep(true);
    say('sending');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (answer.redirected && new URL(answer.url).pathname.endsWith('/receipt')) {
        drop(key);
        location.assign(answer.url);
      } else {
        keep(false); // The program has an objection; its own page says which.
        form.submit();
      }
    } catch {
      say('waiting');
    }
  }

  form.addEventListener('change', () => keep(false));
  form.addEventListener('submit', event => { event.preventDefault(); send(); });
  addEventListener('online', () => { if (read(key)?.waiting) send(); });

  const kept = read(key);
  const refused = document.querySelector('.error-summary') !== null;
  if (kept && !refused) {
    restore(kept);
    say(kept.waiting ? 'waiting' : 'restored');
    if (kept.waiting && navigator.onLine) send();
  }
}

dropOld();
if (done) drop(place(done.dataset.keepDone));
if (form) keeper();
