package org.anzheng.web.regulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.Tariff;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;

/**
 * 认证机构页面.
 *
 * @param conditions what was seen for each legal condition
 * @param risk the score and every reason for it
 * @param acts what this reader may do now
 * @param names of the categories by code
 */
public record BodyPage(
    BodySummary body,
    List<Row> rows,
    List<Row> conditions,
    List<Row> risk,
    Optional<Tariff> tariff,
    List<StandingAct> acts,
    List<TimelineEntry> history,
    Map<String, String> names) {}
