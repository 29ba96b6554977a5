package org.anzheng.bodies;

import java.time.Period;

/**
 * 资质处理期限: what the parameter register says about orders.
 *
 * @param suspension 停业整顿期
 * @param fraudBar 以不正当手段取得批准的再次申请限制期
 */
record StandingTerms(Period suspension, Period fraudBar) {}
