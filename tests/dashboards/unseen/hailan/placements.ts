import { glyphs } from '@/tests/dashboards/shared/glyphs';
import { brands, type Icon } from '../shared/brands';

/** A card. */
export interface Placement {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly reach: number;
  readonly color: string;
  readonly icon?: Icon;
}

const xbox: Icon = { box: '0 0 24 24', path: glyphs.xbox };

/** All cards. */
export const placements: readonly Placement[] = [
  { id: 'search', title: '必应搜索', line: '搜索结果页的文字广告', reach: 820, color: '#008373' },
  { id: 'audience', title: '受众网络', line: '合作网站和应用', reach: 640, color: '#5c6bc0' },
  {
    id: 'facebook',
    title: 'Facebook 动态',
    line: '动态消息和右侧栏',
    reach: 510,
    color: '#1877f2',
    icon: brands.facebook,
  },
  {
    id: 'instagram',
    title: 'Instagram',
    line: '信息流和快拍',
    reach: 430,
    color: '#c13584',
    icon: brands.instagram,
  },
  {
    id: 'x',
    title: 'X（原推特）',
    line: '时间线和搜索结果',
    reach: 260,
    color: '#0f1419',
    icon: brands.xRemix,
  },
  {
    id: 'linkedin',
    title: '领英',
    line: '赞助内容',
    reach: 120,
    color: '#0a66c2',
    icon: brands.linkedin,
  },
  {
    id: 'xbox',
    title: 'Xbox',
    line: '主机首页的横幅',
    reach: 95,
    color: '#107c10',
    icon: xbox,
  },
];
