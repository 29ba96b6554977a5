package org.anzheng.web.regulator.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.anzheng.kernel.Actor;
import org.anzheng.scheme.committee.CommitteeSearch;
import org.anzheng.scheme.committee.Seat;
import org.anzheng.scheme.committee.SeatStatus;
import org.anzheng.scheme.committee.SeatTransition;
import org.anzheng.web.regulator.HomeTasks;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 席位待办: nominations that the reader's department, or another, has not confirmed yet. */
@Component
@Order(4)
class SeatTasks implements HomeTasks {

  private final CommitteeSearch search;
  private final CommitteePages pages;

  SeatTasks(CommitteeSearch search, CommitteePages pages) {
    this.search = search;
    this.pages = pages;
  }

  @Override
  public List<Task> mine(Actor actor, View view) {
    return tasks(actor, view, seat -> seat.outstanding().stream().anyMatch(actor::has));
  }

  @Override
  public List<Task> others(Actor actor, View view) {
    return SeatTransition.NOMINATE.mayBeDoneBy(actor)
        ? tasks(actor, view, seat -> seat.status() == SeatStatus.PROPOSED)
        : List.of();
  }

  private List<Task> tasks(Actor actor, View view, Predicate<Seat> waits) {
    return search.seats(actor).stream().filter(waits).map(seat -> task(seat, view)).toList();
  }

  private Task task(Seat seat, View view) {
    return new Task(
        view.text("page.regulator.committee.task", pages.name(seat.member())),
        view.name(seat.constituency()),
        pages.tone(seat.status()),
        view.name(seat.status()),
        Optional.of(CommitteePages.HOME + "/seats/" + seat.id()));
  }
}
