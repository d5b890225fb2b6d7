import { images, state } from './channels';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/** The planner behind the panel; its icons inform, they are no controls, and have no alt text. */
export function drawBoard(): void {
  const columns = days.map((day, position) => {
    const column = document.createElement('div');
    column.className = 'day';
    const name = document.createElement('b');
    name.textContent = day;
    const posts = state.queue.filter((_, index) => index % days.length === position);
    column.append(name, ...posts.map((text, index) => card(text, (position + index) % 4)));
    return column;
  });
  document.querySelector('#board')?.replaceChildren(...columns);
}

function card(text: string, position: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'planned';
  const icon = document.createElement('img');
  icon.src = `${images}${['facebook', 'x', 'linkedin', 'instagram'][position]}.png`;
  const words = document.createElement('span');
  words.textContent = text;
  element.append(icon, words);
  return element;
}
