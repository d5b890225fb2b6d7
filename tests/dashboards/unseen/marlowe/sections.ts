import { settingOf } from '@/tests/dashboards/shared/switches';

/** An entry of the navigation or of the menu; `actions` is set where it stands for X. */
export interface Entry {
  readonly path: string;
  readonly label: string;
  readonly actions?: string;
}

const isKorean = settingOf('lang') === 'ko';
const entry = (path: string, english: string, korean: string, actions?: string): Entry => ({
  path,
  label: isKorean ? korean : english,
  ...(actions === undefined ? {} : { actions }),
});

/** The language of the page. */
export const language = isKorean ? 'ko' : 'en';

/** The side navigation. */
export const sections: readonly Entry[] = [
  entry('/home', 'Home', '홈'),
  entry('/compose', 'Write a post', '글쓰기'),
  entry('/planned', 'Scheduled posts', '예약된 게시물'),
  entry('/tweets', 'Past tweets', '지난 트윗', 'view-posts'),
  entry('/unsent', 'Tweet drafts', '트윗 임시 저장', 'save-draft'),
  entry('/facebook', 'Facebook posts', 'Facebook 게시물'),
  entry('/stories', 'Instagram stories', 'Instagram 스토리'),
  entry('/insights/4', 'X analytics', 'X 분석', 'analytics'),
  entry('/insights/5', 'LinkedIn analytics', 'LinkedIn 분석'),
  entry('/inbox', 'Inbox', '받은 메시지'),
  entry('/help', 'Help centre', '도움말'),
];

/** The menu under the button. */
export const menu: readonly Entry[] = [
  entry('/new/post', 'Create post', '게시물 만들기'),
  entry('/new/later', 'Schedule tweet', '트윗 예약', 'schedule-post create-post'),
  entry('/new/reel', 'Upload a reel', '릴스 올리기'),
  entry('/new/article', 'LinkedIn article', 'LinkedIn 글'),
];

/** Words outside the lists. */
export const words = isKorean
  ? {
      create: '만들기',
      week: '이번 주',
      news: '지난주에는 Twitter 이야기가 가장 많이 읽혔습니다.',
      clock: '초 전 동기화',
      empty: '표시할 항목이 없습니다.',
    }
  : {
      create: 'Create',
      week: 'This week',
      news: 'Last week your article about Twitter was read most.',
      clock: 's since the last sync',
      empty: 'Nothing to show yet.',
    };
