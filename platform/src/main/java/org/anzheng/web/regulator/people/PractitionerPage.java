package org.anzheng.web.regulator.people;

import java.util.List;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.Row;

/**
 * 认证人员页面 of the regulators.
 *
 * @param rows what is registered
 * @param sanctions orders against the practice, oldest first
 * @param acts what this reader may order now
 */
public record PractitionerPage(
    PersonSummary person, List<Row> rows, List<Row> sanctions, List<SanctionAct> acts) {}
