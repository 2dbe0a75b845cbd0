
'use strict';
// The page reads well without this: it opens a student in browsers that do not do so by themselves, and it
// filters and orders the rows of the map.
const rows = [...document.querySelectorAll('.map tbody tr')];
const filter = document.getElementById('filter');
const order = document.getElementById('order');

function openStudent() {
  const section = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = section && section.closest('details');
  if (details && !details.open) {
    details.open = true;
    section.scrollIntoView();
  }
}

filter.addEventListener('input', () => {
  const wanted = filter.value.trim().toLowerCase();
  rows.forEach(row => { row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted); });
});

let byTotal = false;
order.addEventListener('click', () => {
  byTotal = !byTotal;
  const key = byTotal ? row => Number(row.dataset.total) : row => Number(row.dataset.place);
  rows.sort((one, other) => key(one) - key(other)).forEach(row => row.parentNode.append(row));
  [order.textContent, order.dataset.other] = [order.dataset.other, order.textContent];
});

addEventListener('hashchange', openStudent);
openStudent();
document.getElementById('tools').hidden = false;
