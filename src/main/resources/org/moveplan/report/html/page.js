
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const steps = byId('steps');
  const boxes = [...document.querySelectorAll('input[type="checkbox"]')];
  const rows = [...steps.querySelectorAll('li[id]')];
  const tickOf = (row) => row.firstElementChild.firstElementChild;
  const users = [...document.querySelectorAll('#users tbody tr')];
  const actionOf = (row) => row.dataset.action;
  const nameOf = (user) => user.cells[0].textContent;

  // What is ticked, remembered by this browser under the digest of the plan.

  const key = 'moveplan:' + document.body.dataset.plan;

  function say(text) {
    const note = byId('kept');
    if (note) {
      note.textContent = text;
      note.hidden = false;
    }
  }

  function restore() {
    let ticked = [];
    try {
      ticked = JSON.parse(localStorage.getItem(key) || '[]');
    } catch {
      say('This browser keeps nothing for this page: ticks are lost when it is closed.');
    }
    const known = new Set(Array.isArray(ticked) ? ticked : []);
    boxes.forEach((box) => { box.checked = known.has(box.id); });
    count();
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.id)));
    } catch {
      say('This browser keeps nothing for this page: ticks are lost when it is closed.');
    }
    count();
  }

  function count() {
    if (rows.length === 0) {
      return;
    }
    const done = rows.filter((row) => tickOf(row).checked).length;
    byId('progress').value = done;
    byId('done').textContent = done + ' of ' + rows.length + ' done';
    byId('forget').hidden = !boxes.some((box) => box.checked);
  }

  document.addEventListener('change', (event) => {
    if (event.target.type === 'checkbox') {
      keep();
    }
  });
  window.addEventListener('storage', (event) => {
    if (event.key === key) {
      restore();
    }
  });

  // Which steps are shown.

  const field = (name) => byId('f-' + name);

  function wanted(row) {
    const place = row.parentElement.parentElement.dataset;
    const where = field('postoffice').value;
    const program = field('program').value;
    const actor = field('actor').value;
    const state = field('state').value;
    return (where === '' || where === place.postoffice || where === row.dataset.to)
      && (program === '' || program === place.program)
      && (actor === '' || actor === place.actor)
      && (state === '' || (state === 'done') === tickOf(row).checked);
  }

  /** The numbers of the users whose name is typed or, if nobody's is, holds what is typed. */
  function typedUsers(typed) {
    const names = users.map((user) => nameOf(user).toLowerCase());
    const whole = names.includes(typed);
    const found = new Set();
    names.forEach((name, number) => {
      if (whole ? name === typed : name.includes(typed)) {
        found.add(String(number));
      }
    });
    return found;
  }

  function filter() {
    const typed = field('user').value.trim().toLowerCase();
    const who = typed === '' ? null : typedUsers(typed);
    let shown = 0;
    for (const row of rows) {
      const show = (who === null || who.has(row.dataset.user)) && wanted(row);
      row.hidden = !show;
      shown += show ? 1 : 0;
    }
    for (const warning of steps.querySelectorAll('li.warn')) {
      warning.hidden = warning.nextElementSibling.hidden;
    }
    for (const group of ['.place', '.part']) {
      for (const box of steps.querySelectorAll(group)) {
        box.hidden = !box.querySelector('li[id]:not([hidden])');
      }
    }
    byId('shown').textContent = shown === rows.length
      ? ''
      : 'Showing ' + shown + ' of ' + rows.length + ' steps: ' + chosen().join(', ');
  }

  function chosen() {
    return ['user', 'postoffice', 'program', 'actor', 'state']
      .filter((name) => field(name).value.trim() !== '')
      .map((name) => name + ' ' + field(name).value.trim());
  }

  function showAll() {
    for (const name of ['user', 'postoffice', 'program', 'actor', 'state']) {
      field(name).value = '';
    }
    filter();
  }

  // What a step opens to: its rules as they are written, and its user's story.

  function element(name, text, style) {
    const made = document.createElement(name);
    made.textContent = text;
    if (style) {
      made.className = style;
    }
    return made;
  }

  function quote(link) {
    const rule = document.querySelector(link.getAttribute('href'));
    const box = element('div', '', 'quoted');
    const head = element('p', '');
    head.append(...[...rule.querySelector('summary').childNodes].map((node) => node.cloneNode(true)));
    box.append(head, ...[...rule.children].slice(1).map((part) => part.cloneNode(true)));
    return box;
  }

  /** What holds for several users names none of them; a step has one. */
  function named(how, row) {
    if (row.dataset.user) {
      for (const part of how.querySelectorAll('dd')) {
        part.firstChild.data = part.firstChild.data.replaceAll('<user>', nameOf(users[Number(row.dataset.user)]));
      }
    }
    return how;
  }

  const SIGNS = { Y: ['\u2713', 'yes'], N: ['\u2715', 'no'], E: ['?', 'depends'], '-': ['\u2013', 'nothing'] };

  const LEGEND = '\u2713 in the message file as in the account, or Mail for Windows would open it; \u2715 not; '
    + '? depends on what the request leaves open; \u2013 no account, or no message file.';

  function cell(sign, apart) {
    const made = element('td', '', apart ? 'apart' : '');
    const mark = element('span', SIGNS[sign][0], sign);
    mark.setAttribute('aria-hidden', 'true');
    made.append(mark, element('span', SIGNS[sign][1], 'hide'));
    return made;
  }

  function line(table, code, label, current) {
    const made = table.insertRow();
    const head = element('th', label);
    head.scope = 'row';
    made.append(head);
    [...code].forEach((sign, i) => made.append(cell(sign, i % 3 === 0)));
    if (current) {
      made.setAttribute('aria-current', 'step');
    }
  }

  function story(row) {
    const user = users[Number(row.dataset.user)];
    const table = element('table', '', 'story');
    table.append(element('caption', 'Hexid and password of ' + nameOf(user)));
    const head = table.createTHead();
    const places = head.insertRow();
    const names = head.insertRow();
    const corner = element('th', 'After step');
    corner.scope = 'col';
    corner.rowSpan = 2;
    places.append(corner);
    for (const place of [user.cells[1], user.cells[2]]) {
      const over = element('th', place.textContent, 'apart');
      over.colSpan = 3;
      over.scope = 'colgroup';
      places.append(over);
      ['hexid', 'password', 'opens'].forEach((name, i) => {
        const made = element('th', name, i === 0 ? 'apart' : '');
        made.scope = 'col';
        names.append(made);
      });
    }
    const body = table.createTBody();
    if (user.dataset.factors) {
      line(body, user.dataset.factors, 'before', false);
    }
    for (const other of steps.querySelectorAll('li[data-user="' + row.dataset.user + '"][data-factors]')) {
      line(body, other.dataset.factors, other.id.slice(1) + ' ' + actionOf(other), other === row);
    }
    const wide = element('div', '', 'wide');
    wide.tabIndex = 0;
    wide.setAttribute('role', 'group');
    wide.setAttribute('aria-label', 'Hexid and password, step by step');
    wide.append(table);
    return [wide, element('p', LEGEND, 'note')];
  }

  // On a page with very many steps their reasons stand in attributes until a step is opened.

  function link(to, text) {
    const made = element('a', text);
    made.href = '#' + to;
    return made;
  }

  function rule(code) {
    return /^\d+$/.test(code) ? link('r' + code, document.querySelector('#r' + code + ' b').textContent) : code;
  }

  function separated(start, lists) {
    const made = element('p', start + ' ');
    lists.forEach((list, i) => made.append(...(i > 0 ? [', '] : []), ...list));
    return made;
  }

  function around(start, codes) {
    return codes === '' ? [] : [separated(start, codes.split(' ').map((code) => {
      const [by, ranges] = code.split(':');
      const places = ranges.split(',').flatMap((range) => [link('s' + range.split('-')[0], range.replace('-', '\u2013')), ' ']);
      return [...places, '(', rule(by), ')'];
    }))];
  }

  function unfold(details) {
    const { why, before, after, then, id } = details.dataset;
    const step = element('p', 'Step ', 'id');
    step.append(element('code', id));
    details.append(
      separated('Demanded by', why.split(' ').map((code) => [rule(code)])),
      ...around('After', before),
      ...around('Before', after),
      ...(then === '' ? [] : [element('p', 'Then ' + then, 'state')]),
      step);
  }

  steps.addEventListener('toggle', (event) => {
    const details = event.target;
    const row = details.closest('li[id]');
    if (!details.open || !row || details.dataset.told) {
      return;
    }
    details.dataset.told = 'yes';
    if (details.dataset.why !== undefined) {
      unfold(details);
    }
    const links = [...details.querySelector('p').querySelectorAll('a')];
    const ways = [...row.closest('.place').querySelectorAll('.way')];
    const way = ways.find((each) => each.dataset.action === actionOf(row));
    if (way) {
      details.querySelector('summary').after(named(way.querySelector('dl').cloneNode(true), row));
    }
    if (row.dataset.factors) {
      details.append(...story(row));
    }
    details.append(...links.map(quote));
  }, true);

  // Keys: up and down go from box to box, right and left open and close the reasons.

  steps.addEventListener('keydown', (event) => {
    const row = event.target.closest('li[id]');
    if (!row || event.target !== tickOf(row)) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      let next = rows.indexOf(row) + by;
      while (rows[next] && rows[next].hidden) {
        next += by;
      }
      if (rows[next]) {
        tickOf(rows[next]).focus();
        event.preventDefault();
      }
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      row.querySelector('details').open = event.key === 'ArrowRight';
      event.preventDefault();
    }
  });

  // On paper nothing can be opened.

  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...steps.querySelectorAll('.way:not([open])')];
    folded.forEach((way) => { way.open = true; });
  });
  window.addEventListener('afterprint', () => {
    folded.forEach((way) => { way.open = false; });
  });

  // A link leads to what may be closed or filtered out.

  function arrive() {
    const target = location.hash.length > 1 ? byId(location.hash.slice(1)) : null;
    if (!target) {
      return;
    }
    if (target.matches('details')) {
      target.open = true;
    }
    if (target.closest('[hidden]') && rows.includes(target)) {
      showAll();
      target.scrollIntoView();
    }
  }

  for (const user of users) {
    const head = user.cells[0];
    const button = element('button', head.textContent, 'name');
    button.type = 'button';
    button.title = 'Show the steps of this user only';
    button.addEventListener('click', () => {
      showAll();
      field('user').value = nameOf(user);
      byId('filter').open = true;
      filter();
      steps.scrollIntoView();
      field('user').focus({ preventScroll: true });
    });
    if (user.cells[4].querySelector('a')) {
      head.replaceChildren(button);
    }
  }

  if (rows.length > 0) {
    const form = byId('filters');
    form.hidden = false;
    field('user').addEventListener('input', filter);
    form.addEventListener('change', (event) => {
      if (event.target.matches('select')) {
        filter();
      }
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // It is told before the fields are empty: they are emptied here, and the steps shown at once.
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      showAll();
    });
    byId('keys').hidden = false;
    byId('forget').addEventListener('click', () => {
      if (confirm('Forget everything that is ticked for this plan?')) {
        boxes.forEach((box) => { box.checked = false; });
        keep();
        filter();
      }
    });
    // A browser that comes back to the page may have kept what was chosen.
    if (chosen().length > 0) {
      filter();
    }
  }
  restore();
  window.addEventListener('hashchange', arrive);
  arrive();
})();
