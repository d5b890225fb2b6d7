import { brands } from '../shared/brands';
import { type Marks, other, subject } from '../shared/marks';

/** Networks of the calendar. */
export const networks = {
  facebook: { name: 'Facebook', color: '#1877f2', icon: brands.facebook },
  instagram: { name: 'Instagram', color: '#c13584', icon: brands.instagram },
  x: { name: 'X', color: '#111111', icon: brands.xCommon },
  linkedin: { name: 'LinkedIn', color: '#0a66c2', icon: brands.linkedin },
} as const;
export type NetworkId = keyof typeof networks;

/** All networks, in the order of the filter. */
export const networkIds = Object.keys(networks) as NetworkId[];

/** An entry of the week. */
export interface Post {
  readonly day: number;
  readonly time: string;
  readonly text: string;
  readonly to: readonly NetworkId[];
}

const entry = (day: number, time: string, text: string, ...to: NetworkId[]): Post => ({
  day,
  time,
  text,
  to,
});

/** All entries of the week. */
export const week: readonly Post[] = [
  entry(0, '09:00', 'Nowa karta zimowa', 'facebook', 'instagram'),
  entry(0, '12:30', 'Kawa tygodnia: Etiopia', 'x'),
  entry(1, '08:15', 'Poranek z baristą', 'instagram'),
  entry(1, '17:00', 'Ostatnie miejsca na warsztaty', 'x', 'facebook'),
  entry(2, '10:00', 'Twitter czy LinkedIn? Nasze wnioski', 'linkedin'),
  entry(2, '14:20', 'Pytanie dnia: mleko czy czarna', 'x'),
  entry(3, '09:45', 'Rekrutujemy do zespołu', 'linkedin', 'x'),
  entry(3, '18:30', 'Koncert w piątek', 'facebook'),
  entry(4, '07:50', 'Piątkowy rabat', 'x'),
  entry(4, '16:00', 'Relacja na żywo', 'instagram', 'facebook'),
  entry(5, '11:00', 'Sobotnie śniadania', 'facebook'),
  entry(6, '19:00', 'Podsumowanie tygodnia', 'x', 'linkedin'),
];

/** An entry stands for X only where it goes to no other network. */
export const marksOfPost = (post: Post): Marks =>
  post.to.every((id) => id === 'x') ? subject('schedule-post') : other;
