'use strict';
// What has data-at is seen at some steps only, and what has data-runs is marked at some: "3-8 12-14".
const root = document.documentElement;
const last = Number(root.dataset.last);
const moves = new Map([['ArrowRight', 1], ['ArrowDown', 1], ['PageDown', 1], [' ', 1],
    ['ArrowLeft', -1], ['ArrowUp', -1], ['PageUp', -1], ['Home', -last], ['End', last]]);

const parts = (attribute) => [...document.querySelectorAll('[data-' + attribute + ']')].map((element) => {
    const intervals = element.dataset[attribute].split(' ').map((interval) => interval.split('-').map(Number));
    return {element, isOn: (step) => intervals.some(([from, to]) => from <= step && step <= to)};
});
const shown = parts('at');
const running = parts('runs');
let step = 0;

const isSeen = (element) => element.getClientRects().length > 0;

/** Scrolls the pane, and nothing else, until the element is seen. */
function reveal(pane, element) {
    const frame = pane.getBoundingClientRect();
    const place = element.getBoundingClientRect();
    // The names of the lanes, the name of a file and the legend stay where they are.
    const fixed = (selector) => [...pane.querySelectorAll(selector)].filter(isSeen)
        .map((element) => element.getBoundingClientRect())[0];
    const top = fixed('.head')?.bottom ?? frame.top;
    const bottom = fixed('.keys')?.top ?? frame.bottom;
    if (place.bottom > bottom) {
        pane.scrollTop += place.bottom - bottom + 8;
    } else if (place.top < top) {
        pane.scrollTop -= top - place.top + 8;
    }
}

/** Shows what is new: the last line of the ladder, and the line of code that runs or else its method. */
function follow() {
    const ladder = document.getElementById('ladder');
    [...ladder.querySelectorAll('g[data-at]')].filter(isSeen).slice(-1).forEach((line) => reveal(ladder, line));
    const code = document.getElementById('code');
    code.scrollTop = 0;
    const marked = [...code.querySelectorAll('.runs')].filter(isSeen);
    const method = [...code.querySelectorAll('.method')].filter(isSeen);
    // Where there is not room for all of a method its beginning is seen.
    const lines = marked.length > 0 ? marked : method.slice(-1).concat(method.slice(0, 1));
    lines.forEach((line) => reveal(code, line));
}

function show(wanted) {
    step = Math.max(0, Math.min(last, wanted));
    shown.forEach((part) => part.element.classList.toggle('off', !part.isOn(step)));
    running.forEach((part) => part.element.classList.toggle('runs', part.isOn(step)));
    document.getElementById('now').textContent = step;
    document.getElementById('back').disabled = step === 0;
    document.getElementById('next').disabled = step === last;
    history.replaceState(null, '', '#' + step);
    follow();
}

document.addEventListener('keydown', (event) => {
    const isPressed = event.key === ' ' && event.target.closest('button');
    if (moves.has(event.key) && !isPressed && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        show(step + moves.get(event.key));
    }
});
document.getElementById('back').addEventListener('click', () => show(step - 1));
document.getElementById('next').addEventListener('click', () => show(step + 1));
document.querySelectorAll('.language').forEach((button) => button.addEventListener('click', () => {
    root.lang = button.dataset.language;
    follow();
}));
// After a click of the mouse the keys belong to the page again.
document.querySelectorAll('button').forEach((button) => button.addEventListener('click', (event) => {
    if (event.detail > 0) {
        button.blur();
    }
}));
window.addEventListener('hashchange', () => show(Number(location.hash.slice(1)) || 0));
show(Number(location.hash.slice(1)) || 0);
