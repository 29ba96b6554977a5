package org.anzheng.adoption.records;

import java.math.BigDecimal;
import org.springframework.modulith.NamedInterface;

/**
 * 反馈统计行.
 *
 * @param grade mean of all grades, 1 to 5
 */
@NamedInterface("records")
public record FeedbackLine(String category, long given, BigDecimal grade, long incidents) {}
