package org.anzheng.web.regulator.opinions;

import java.util.List;

/**
 * 征求意见列表页面.
 *
 * @param mine asked of the reader's department and open
 * @param others open at other departments, for whoever may ask
 * @param closed answered or lapsed
 */
public record OpinionListPage(
    List<OpinionLine> mine, List<OpinionLine> others, List<OpinionLine> closed) {}
