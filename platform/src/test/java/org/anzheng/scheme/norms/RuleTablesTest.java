package org.anzheng.scheme.norms;

import static org.anzheng.scheme.norms.GivenContent.DESIGN;
import static org.anzheng.scheme.norms.GivenContent.catalogue;
import static org.anzheng.scheme.norms.GivenContent.criterion;
import static org.anzheng.scheme.norms.GivenContent.days;
import static org.anzheng.scheme.norms.GivenContent.validity;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTablesTest {

  @Test
  void criteria_name_categories_and_tiers_of_the_catalogue_once() {
    assertThat(
            reasons(
                TableRules.criteria(
                    List.of(
                        criterion("TA", "5.1", "GENERAL"),
                        criterion("TA", "5.1", "ENHANCED"),
                        criterion("XX", "5.1", "GENERAL"),
                        criterion("TA", "5.2", "LEVEL_1")),
                    catalogue())))
        .containsExactly(NormRefusal.LINE_TWICE, NormRefusal.LINE_CATEGORY, NormRefusal.LINE_TIER);
  }

  @Test
  void a_table_cannot_be_endless() {
    assertThat(
            reasons(
                TableRules.criteria(
                    Collections.nCopies(501, criterion("TA", "", "GENERAL")), catalogue())))
        .contains(NormRefusal.TOO_MANY_LINES);
  }

  @Test
  void bands_of_staff_do_not_overlap_and_run_forwards() {
    assertThat(manDays(days(1, Optional.of(20), "2"), days(21, Optional.empty(), "3.5"))).isEmpty();
    assertThat(manDays(days(1, Optional.of(20), "2"), days(20, Optional.empty(), "3")))
        .containsExactly(NormRefusal.LINE_TWICE);
    assertThat(manDays(days(9, Optional.of(8), "2"))).containsExactly(NormRefusal.LINE_NUMBER);
    assertThat(manDays(days(1, Optional.empty(), "0"))).containsExactly(NormRefusal.LINE_NUMBER);
    assertThat(manDays(days(0, Optional.empty(), "1"))).containsExactly(NormRefusal.LINE_NUMBER);
  }

  @Test
  void a_table_answers_for_the_band_of_an_organisation() {
    ManDayTable table =
        new ManDayTable(
            List.of(days(1, Optional.of(20), "2"), days(21, Optional.empty(), "3.5")), DESIGN);
    assertThat(table.find("TA", "GENERAL", 20).orElseThrow().days()).isEqualByComparingTo("2");
    assertThat(table.find("TA", "GENERAL", 9000).orElseThrow().days()).isEqualByComparingTo("3.5");
    assertThat(table.find("TA", "ENHANCED", 20)).isEmpty();
    assertThat(table.find("OM", "GENERAL", 20)).isEmpty();
  }

  @Test
  void calendar_time_stays_calendar_time() {
    RuleParameter years = validity(3, ParameterUnit.YEARS);
    assertThat(ParameterRules.objections(validity(36, ParameterUnit.MONTHS), years)).isEmpty();
    assertThat(reasons(ParameterRules.objections(validity(3, ParameterUnit.WORKING_DAYS), years)))
        .containsExactly(NormRefusal.UNIT_WRONG);
    assertThat(reasons(ParameterRules.objections(validity(3, ParameterUnit.YUAN), years)))
        .containsExactly(NormRefusal.UNIT_WRONG);
    RuleParameter working =
        new RuleParameter(ParameterKey.ACCEPTANCE, 2, ParameterUnit.WORKING_DAYS, DESIGN);
    assertThat(ParameterRules.objections(working, working)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 3651, Long.MAX_VALUE})
  void a_value_out_of_range_is_refused(long value) {
    assertThat(
            reasons(
                ParameterRules.objections(
                    validity(value, ParameterUnit.DAYS), validity(3, ParameterUnit.DAYS))))
        .containsExactly(NormRefusal.VALUE_RANGE);
  }

  @Test
  void a_source_says_what_it_rests_on() {
    assertThat(source("regulation:20", Confidence.LAW)).isEmpty();
    assertThat(source("design", Confidence.LAW)).containsExactly(NormRefusal.BASIS_STRENGTH);
    assertThat(source("regulation:20", Confidence.DESIGN))
        .containsExactly(NormRefusal.BASIS_STRENGTH);
    assertThat(source("条例第20条", Confidence.LAW)).containsExactly(NormRefusal.BASIS_FORM);
    assertThat(reasons(ParameterRules.source(new RuleSource("design", " ", "", Confidence.DESIGN))))
        .containsExactly(KernelRefusal.REQUIRED, KernelRefusal.REQUIRED);
  }

  private static List<Reason> source(String basis, Confidence confidence) {
    return reasons(ParameterRules.source(new RuleSource(basis, "示例", "Example", confidence)));
  }

  private static List<Reason> manDays(ManDayRow... rows) {
    return reasons(TableRules.manDays(new ManDayTable(List.of(rows), DESIGN), catalogue()));
  }

  private static List<Reason> reasons(List<Objection> objections) {
    return objections.stream().map(Objection::reason).toList();
  }
}
