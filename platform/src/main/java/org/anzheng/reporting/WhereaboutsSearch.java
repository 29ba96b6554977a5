package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.certificates.ReportedSearch;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.parties.Organisations;
import org.anzheng.people.BookedDay;
import org.anzheng.people.PersonDiary;
import org.anzheng.people.PersonSummary;
import org.anzheng.reporting.PresenceStore.Presence;
import org.springframework.stereotype.Component;

/** 去向查询: by the calendar of this platform, and by what bodies reported. */
@Component
@Basis({"regulation:14", "regulation:38"})
class WhereaboutsSearch {

  private final PresenceStore store;
  private final PersonDiary diary;
  private final ReportedSearch certificates;
  private final CaseSearch cases;
  private final Organisations organisations;

  WhereaboutsSearch(
      PresenceStore store,
      PersonDiary diary,
      ReportedSearch certificates,
      CaseSearch cases,
      Organisations organisations) {
    this.store = store;
    this.diary = diary;
    this.certificates = certificates;
    this.cases = cases;
    this.organisations = organisations;
  }

  Whereabouts of(
      ReportBatch batch, StatementRow statement, String person, List<PersonSummary> known) {
    List<LocalDate> days = statement.days();
    if (days.isEmpty()) {
      return Whereabouts.nowhere();
    }
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast();
    Set<LocalDate> elsewhere = store.elsewhere(person, batch.body(), first, last);
    List<Presence> besides =
        new ArrayList<>(
            store.besides(batch, statement, person).stream()
                .filter(other -> !isSameClient(batch, statement.place(), other.place()))
                .toList());
    Set<UUID> ids = known.stream().map(PersonSummary::id).collect(Collectors.toSet());
    for (BookedDay booked : diary.ofBody(batch.body(), first, last)) {
      if (ids.contains(booked.person())) {
        booked
            .matter()
            .ifPresentOrElse(
                matter -> {
                  if (!isClientOf(batch, matter, statement.place())) {
                    besides.add(new Presence(booked.day(), matter));
                  }
                },
                () -> elsewhere.add(booked.day()));
      }
    }
    return new Whereabouts(elsewhere, besides);
  }

  /** One visit may serve two certificates of one client, as far as both were reported. */
  private boolean isSameClient(ReportBatch batch, String place, String other) {
    Optional<String> client = client(batch, place);
    return client.isPresent() && client.equals(client(batch, other));
  }

  /** The case itself, its certificate, or anything else of its client. */
  private boolean isClientOf(ReportBatch batch, String matter, String place) {
    Optional<CaseSummary> file = cases.anybodys(matter);
    Optional<String> client = client(batch, place);
    return file.filter(known -> isNumberOf(known, place)).isPresent()
        || client.isPresent()
            && client.equals(
                file.flatMap(known -> organisations.find(known.applicant()))
                    .map(organisation -> organisation.uscc().value()));
  }

  private static boolean isNumberOf(CaseSummary file, String place) {
    return file.number().equals(place)
        || file.certificate().filter(place::equals).isPresent()
        || file.origin().certificate().filter(place::equals).isPresent();
  }

  /** The credit code of the client; of a certificate only when the body has reported it. */
  private Optional<String> client(ReportBatch batch, String place) {
    return batch.table() == ReportTable.PLAN
        ? Optional.of(place)
        : certificates.of(batch.body(), List.of(place)).values().stream()
            .map(state -> state.content().holderUscc())
            .findFirst();
  }
}
