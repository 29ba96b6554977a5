package org.anzheng.web.cases;

import java.util.List;
import org.anzheng.web.shared.Option;

/**
 * 全部期限.
 *
 * @param base address of the page
 * @param lines the clocks found, the soonest first
 * @param all how many clocks there are without a filter
 * @param filter what was asked for
 */
public record ClocksPage(
    String base,
    List<ClockLine> lines,
    int all,
    List<Option> subjects,
    List<Option> turns,
    List<Option> spans,
    ClockFilter filter) {}
