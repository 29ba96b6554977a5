package org.anzheng.supervision.holds;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.archive.records.OpenMatters;
import org.anzheng.supervision.cases.PenaltyStatus;
import org.anzheng.supervision.inspections.InspectionStatus;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.orders.OrderStatus;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingSearch;
import org.anzheng.supervision.proceedings.ProceedingStatus;
import org.springframework.stereotype.Component;

/**
 * 在办监管事项: while an inspection, a penalty case or an order about a case or a certificate is open,
 * its records stay. What its party may not know of yet keeps them without a number.
 */
@Component
class OpenProceedings implements OpenMatters {

  private final ProceedingSearch search;

  OpenProceedings(ProceedingSearch search) {
    this.search = search;
  }

  @Override
  public List<String> about(Set<String> subjects) {
    return subjects.stream()
        .flatMap(subject ->
            Stream.concat(
                of(subject, "case/", SubjectKind.ACTIVITY),
                of(subject, "certificate/", SubjectKind.CERTIFICATE)))
        .toList();
  }

  private Stream<String> of(String subject, String noun, SubjectKind kind) {
    if (!subject.startsWith(noun)) {
      return Stream.empty();
    }
    String id = subject.substring(noun.length());
    return Stream.of(
            open(kind, id, ProceedingKind.INSPECTION, InspectionStatus.class),
            open(kind, id, ProceedingKind.PENALTY_CASE, PenaltyStatus.class),
            open(kind, id, ProceedingKind.ORDER, OrderStatus.class))
        .flatMap(List::stream);
  }

  private <S extends Enum<S> & ProceedingStatus> List<String> open(
      SubjectKind kind, String id, ProceedingKind proceeding, Class<S> statuses) {
    return search.openAbout(kind, id, proceeding, statuses).stream()
        .map(found -> found.status().isOpenToParty() ? found.number() : "")
        .toList();
  }
}
