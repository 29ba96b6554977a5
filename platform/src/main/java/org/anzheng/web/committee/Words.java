package org.anzheng.web.committee;

import java.util.List;
import org.anzheng.kernel.Status;
import org.anzheng.scheme.committee.CommitteeEvent;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;

/** 用语: the words of the committee's pages in the reader's language. */
record Words(View view) {

  String text(String key, Object... arguments) {
    return view.text("page.committee." + key, arguments);
  }

  List<String> heads(String... keys) {
    return java.util.Arrays.stream(keys).map(this::text).toList();
  }

  <E extends Enum<E>> List<Option> options(Class<E> type) {
    return java.util.Arrays.stream(type.getEnumConstants())
        .map(constant -> Option.of(constant.name(), view.name(constant)))
        .toList();
  }

  <S extends Enum<S> & Status> Sheet.Cell cell(S status) {
    return Sheet.Cell.state(tone(status), view.name(status));
  }

  <S extends Enum<S> & Status> Tone tone(S status) {
    return switch (status.name()) {
      case "ADOPTED", "PASSED", "SEATED", "ANSWERED", "CLOSED" -> Tone.GOOD;
      case "REJECTED", "DECLINED" -> Tone.BAD;
      case "LAPSED" -> Tone.WARNING;
      default -> status.awaiting().isEmpty() ? Tone.NEUTRAL : Tone.ACTIVE;
    };
  }

  Sheet.History history(List<CommitteeEvent> events) {
    return new Sheet.History(
        text("history"),
        events.stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    text("fact." + event.kind())
                        + (event.note().isBlank() ? "" : text("colon") + event.note()),
                    view.name(event.role()),
                    List.of(),
                    java.util.Optional.empty()))
            .toList());
  }
}
