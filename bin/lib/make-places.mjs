// Writes src/main/resources/places/units.csv; docs/places-differences.md tells how and from what.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvLine, newUnits, oldUnits, readCsv } from './places-packages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../../src/main/resources/places');
const START = '2016-01-01';
const LAST = '2025-06-30';
const FIRST = '2025-07-01';
const SEEN = '2026-11-21';

const repairs = readCsv(join(HERE, 'places-repairs.csv'));
const changes = readCsv(join(HERE, 'places-changes.csv'));
for (const row of [...repairs, ...changes]) if (!row.reason) throw new Error(`No reason given for ${row.code}`);
const repair = what => new Map(repairs.filter(row => row.what === what).map(row => [row.code, row.value]));
const level = code => ['', '', 'province', 'district', '', 'commune'][code.length];
const dayAfter = day => new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10);
const dayBefore = day => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);

/** The state of 30/6/2025: the older package, brought up to date by the old halves of the younger crosswalk. */
function oldState(packaged, crosswalk) {
  const names = repair('name');
  const called = repair('district');
  const kept = repair('becomes');
  const stood = new Map(crosswalk.map(row => [row.code, row]));
  const units = packaged.filter(unit => level(unit.code) !== 'commune' || stood.has(unit.code) || kept.has(unit.code));
  for (const unit of units) unit.name = names.get(unit.code) ?? stood.get(unit.code)?.name ?? unit.name;

  const byCode = new Map(units.map(unit => [unit.code, unit]));
  const districts = new Map(units.filter(unit => level(unit.code) === 'district')
    .map(unit => [`${called.get(unit.code) ?? unit.name}, ${byCode.get(unit.parent).name}`, unit.code]));
  for (const row of stood.values()) {
    const parent = districts.get(`${row.district}, ${row.province}`);
    if (!parent) throw new Error(`No district ${row.district}, ${row.province}`);
    const unit = byCode.get(row.code);
    if (!unit) units.push({ code: row.code, name: names.get(row.code) ?? row.name, parent });
    else if (unit.parent !== parent) throw new Error(`${row.code} lies in ${unit.parent} and in ${parent}`);
  }
  return units;
}

/** For every old commune its successors, a part marked with a tilde. */
function successors(crosswalk, provinces, communes) {
  const province = new Map(provinces.map(unit => [unit.name.replace(/^Tỉnh /, ''), unit.code]));
  const byCode = new Map(communes.map(unit => [unit.code, unit]));
  const codes = repair('code');
  const found = new Map();
  for (const row of crosswalk) {
    const into = codes.get(row.into) ?? row.into;
    const unit = byCode.get(into);
    if (!unit || unit.name !== row.intoName || unit.parent !== province.get(row.intoProvince)) {
      throw new Error(`${row.code} went into ${into} ${row.intoName}, which is not in the list of communes`);
    }
    if (found.has(row.code)) throw new Error(`${row.code} has two rows in the crosswalk`);
    found.set(row.code, into);
  }
  for (const [code, into] of repair('becomes')) found.set(code, into);
  for (const code of repair('part').keys()) found.set(code, `${found.get(code)}~`);
  for (const [code, into] of repair('split')) found.set(code, into.split(' ').map(one => `${one}~`).join(' '));
  return found;
}

/** Renames and ends that the two states do not tell, each of which cuts one row in two. */
function applyChanges(rows) {
  for (const change of changes) {
    const { code, before, after, day, basis } = change;
    const to = dayBefore(day);
    if (!after) {
      rows.push({ code, name: before, parent: change.parent, from: START, to, basis, becomes: change.into });
      continue;
    }
    const row = rows.find(one => one.code === code && one.from <= day && (!one.to || one.to >= day));
    if (row?.name !== (day < FIRST ? after : before)) throw new Error(`${code} is called ${row?.name} on ${day}`);
    if (day < FIRST) {
      rows.push({ ...row, name: before, to, becomes: code, basis: 'danh-muc' });
      Object.assign(row, { from: day, basis });
    } else {
      rows.push({ ...row, name: after, from: day, basis });
      Object.assign(row, { to, becomes: code });
    }
  }
}

function basisOf(unit, ends) {
  if (level(unit.code) === 'district') return 'huyen-den-2025';
  if (level(unit.code) === 'commune') return 'xa-den-2025';
  return ends ? 'tinh-den-2025' : 'tinh-giu-nguyen';
}

function build(old, { provinces, communes, crosswalk }) {
  const codes = repair('code');
  for (const unit of communes) unit.code = codes.get(unit.code) ?? unit.code;
  const into = successors(crosswalk, provinces, communes);
  const oldByCode = new Map(old.map(unit => [unit.code, unit]));
  const provinceOf = code => (level(code) === 'province' ? code : provinceOf(oldByCode.get(code).parent));
  const communeParent = new Map(communes.map(unit => [unit.code, unit.parent]));
  const provinceInto = new Map();
  for (const [code, targets] of into) {
    for (const target of targets.replaceAll('~', '').split(' ')) {
      const from = provinceOf(code), to = communeParent.get(target);
      if ((provinceInto.get(from) ?? to) !== to) throw new Error(`Province ${from} went into two`);
      provinceInto.set(from, to);
    }
  }
  const joined = code => [...provinceInto.values()].filter(one => one === code).length > 1;

  const rows = [];
  for (const unit of old) {
    const successor = provinceInto.get(unit.code);
    const unchanged = level(unit.code) === 'province' && successor === unit.code && !joined(unit.code);
    const becomes = { province: successor, district: '', commune: into.get(unit.code) }[level(unit.code)];
    if (becomes === undefined) throw new Error(`${unit.code} ${unit.name} has no successor`);
    rows.push({ ...unit, from: START, to: unchanged ? '' : LAST, basis: basisOf(unit, !unchanged), becomes: unchanged ? '' : becomes });
  }
  for (const unit of [...provinces.filter(one => joined(one.code)), ...communes]) {
    const basis = level(unit.code) === 'province' ? 'nq-202-2025' : 'nq-xa-2025';
    rows.push({ ...unit, from: FIRST, to: '', basis, becomes: '' });
  }
  applyChanges(rows);
  return rows.sort((one, two) => one.code.length - two.code.length
    || (one.code < two.code ? -1 : one.code > two.code ? 1 : one.from < two.from ? -1 : 1));
}

/** Stops before a wrong list is written: counts, one parent on every day, successors that stand the next day. */
function check(rows) {
  const faults = [];
  const byCode = new Map();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  const on = (code, day) => (byCode.get(code) ?? []).filter(row => row.from <= day && (!row.to || row.to >= day));
  const count = (day, wanted) => {
    const found = {};
    for (const row of rows) {
      if (row.from > day || (row.to && row.to < day)) continue;
      found[level(row.code)] = (found[level(row.code)] ?? 0) + 1;
      const kind = row.name.match(/^(Phường|Xã|Đặc khu)/)?.[0];
      if (day >= FIRST && kind) found[kind] = (found[kind] ?? 0) + 1;
    }
    for (const [what, number] of Object.entries(wanted)) {
      if (found[what] !== number) faults.push(`${day}: ${found[what]} ${what}, not ${number}`);
    }
    console.log(day, JSON.stringify(found));
  };
  count(LAST, { province: 63, district: 696, commune: 10035 });
  count(FIRST, { province: 34, commune: 3321, Phường: 687, Xã: 2621, 'Đặc khu': 13 });
  count(SEEN, { province: 34, commune: 3321 });

  for (const [code, lives] of byCode) {
    lives.forEach((row, index) => {
      if (index && (!lives[index - 1].to || lives[index - 1].to >= row.from)) faults.push(`${code} twice on ${row.from}`);
    });
  }
  const days = [...new Set(rows.flatMap(row => (row.to ? [row.from, row.to] : [row.from])))].sort();
  for (const row of rows) {
    if (row.to && row.to < row.from) faults.push(`${row.code} ends before it begins`);
    const parentLevel = { province: '', district: 'province', commune: row.from < FIRST ? 'district' : 'province' }[level(row.code)];
    if (level(row.parent) !== parentLevel) faults.push(`${row.code} has ${row.parent} above it`);
    if (row.parent) {
      for (const day of days.filter(one => one >= row.from && (!row.to || one <= row.to))) {
        const above = on(row.parent, day).length;
        if (above !== 1) faults.push(`${row.code} has ${above} units above it on ${day}`);
      }
    }
    if (row.to && !row.becomes && level(row.code) !== 'district') faults.push(`${row.code} ${row.from} leads nowhere`);
    for (const target of row.becomes.split(' ').filter(Boolean)) {
      const stands = on(target.replace('~', ''), dayAfter(row.to));
      if (stands.length !== 1 || level(stands[0].code) !== level(row.code)) faults.push(`${row.code} becomes ${target}`);
    }
  }
  const bases = new Set(readCsv(join(TARGET, 'bases.csv')).map(row => row.key));
  for (const row of rows) if (!bases.has(row.basis)) faults.push(`${row.code} names the unknown basis ${row.basis}`);
  if (faults.length) throw new Error(faults.slice(0, 40).join('\n'));
}

const fresh = newUnits();
const rows = build(oldState(await oldUnits(), fresh.crosswalk), fresh);
check(rows);
const columns = ['code', 'name', 'parent', 'from', 'to', 'basis', 'becomes'];
writeFileSync(join(TARGET, 'units.csv'), csvLine(columns) + rows.map(row => csvLine(columns.map(name => row[name]))).join(''));
console.log(`${rows.length} rows written`);
