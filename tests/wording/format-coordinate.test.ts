import { describe, expect, it } from 'vitest';
import { systemName } from '@/messages/survey/system-name';
import { formatDms, formatLonLat, formatPlane } from '@/wording/format-coordinate';

describe('coordinates on screen', () => {
  it('are degrees with six decimals or ° ′ ″', () => {
    expect(formatLonLat('zh-CN', 120.655, 27.99)).toEqual([
      { label: '经度', value: '120.655000°' },
      { label: '纬度', value: '27.990000°' },
    ]);
    expect(formatLonLat('en', 120.727863888, 28.013412345, 'dms')).toEqual([
      { label: 'Lon', value: '120°43′40.31″E' },
      { label: 'Lat', value: '28°00′48.28″N' },
    ]);
  });

  it('carry, and know the other halves of the world', () => {
    expect(formatDms(119.9999999999, 'lon')).toBe('120°00′00.00″E');
    expect(formatDms(-0.5, 'lat')).toBe('0°30′00.00″S');
    expect(formatDms(-70.25, 'lon')).toBe('70°15′00.00″W');
  });

  it('are north before east, with the zone when wished', () => {
    expect(formatPlane('zh-CN', 564433.7611, 3097506.4083)).toEqual([
      { label: '北坐标X', value: '3097506.408' },
      { label: '东坐标Y', value: '564433.761' },
    ]);
    expect(formatPlane('en', 564433.7615, 3097506.4083, 40)[1]).toEqual({
      label: 'East Y',
      value: '40564433.762',
    });
  });

  it('have a system beside them', () => {
    expect(systemName('EPSG:4549').zh).toBe('CGCS2000 3°带 CM120°E');
    expect(systemName('EPSG:4528').zh).toBe('CGCS2000 3°带 40带');
    expect(systemName('EPSG:4499').en).toBe('CGCS2000 6° zone 21');
    expect(systemName('CM120.40').zh).toBe('CGCS2000 CM120°40′E（待确认）');
    expect(systemName('lon0:120.675').en).toBe('CGCS2000 CM 120.675°E');
    expect(systemName('EPSG:2385').zh).toBe('1980西安 3°带 CM120°E');
    expect(systemName('EPSG:4490').en).toBe('CGCS2000 lon/lat');
    expect(systemName('EPSG:3857').zh).toBe('Web墨卡托');
    expect(systemName('EPSG:99999').en).toBe('EPSG:99999');
  });
});
