package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 参数单位: what the number of a parameter counts. */
@NamedInterface("reads")
public enum ParameterUnit {
  /** 日: calendar days. */
  DAYS,
  /** 工作日. */
  WORKING_DAYS,
  /** 周. */
  WEEKS,
  /** 个月. */
  MONTHS,
  /** 年. */
  YEARS,
  /** 人. */
  PERSONS,
  /** 家: organisations. */
  ORGANISATIONS,
  /** 次: how many times in a row. */
  TIMES,
  /** 百分比. */
  PERCENT,
  /** 元: Chinese yuan. */
  YUAN,
  /** 日 of the month. */
  DAY_OF_MONTH,
  /** 月日: month and day as {@code MMDD}. */
  DAY_OF_YEAR
}
