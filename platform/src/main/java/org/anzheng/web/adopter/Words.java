package org.anzheng.web.adopter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.adoption.AdopterEvent;
import org.anzheng.adoption.records.RecordStatus;
import org.anzheng.adoption.requirements.RequirementStatus;
import org.anzheng.adoption.webhook.DeliveryStatus;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 用语: the words of the adopters' pages in the reader's language. */
record Words(View view) {

  String text(String key, Object... arguments) {
    return view.text("page.adopter." + key, arguments);
  }

  List<String> heads(String... keys) {
    return Stream.of(keys).map(this::text).toList();
  }

  FormField line(String name, Typed typed) {
    return new FormField.Line(
        name, text("field." + name), hint(name), "", typed.text(name), "text");
  }

  FormField area(String name, Typed typed) {
    return FormField.Text.of(name, text("field." + name), hint(name), typed.text(name));
  }

  /** Why something ends. */
  FormField reason(Typed typed) {
    return FormField.Text.of("reason", text("field.reason"), "", typed.text("reason"));
  }

  FormField select(String name, Typed typed, List<Option> options) {
    return new FormField.Select(name, text("field." + name), hint(name), typed.text(name), options);
  }

  <E extends Enum<E>> FormField choice(String name, Typed typed, Class<E> type) {
    return new FormField.Choice(
        name,
        text("field." + name),
        hint(name),
        "",
        java.util.Set.of(typed.text(name)),
        options(type),
        false);
  }

  <E extends Enum<E>> FormField many(String name, Typed typed, Class<E> type) {
    return new FormField.Choice(
        name, text("field." + name), hint(name), "", typed.texts(name), options(type), true);
  }

  <E extends Enum<E>> List<Option> options(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> Option.of(constant.name(), view.name(constant)))
        .toList();
  }

  Sheet.Cell cell(RequirementStatus status) {
    return Sheet.Cell.state(tone(status), view.name(status));
  }

  Sheet.Cell cell(CertificateStatus status) {
    return Sheet.Cell.state(tone(status), view.name(status));
  }

  Sheet.Cell cell(BodyStanding standing) {
    return Sheet.Cell.state(
        standing == BodyStanding.IN_FORCE
            ? Tone.GOOD
            : standing == BodyStanding.SUSPENDED_ORDER ? Tone.WARNING : Tone.BAD,
        view.name(standing));
  }

  Sheet.Cell cell(DeliveryStatus status) {
    Tone tone =
        switch (status) {
          case WAITING -> Tone.ACTIVE;
          case DELIVERED -> Tone.GOOD;
          case MISSED -> Tone.BAD;
        };
    return Sheet.Cell.state(tone, view.name(status));
  }

  Tone tone(RequirementStatus status) {
    return switch (status) {
      case DRAFT -> Tone.ACTIVE;
      case PUBLISHED -> Tone.GOOD;
      case SUPERSEDED, WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  Tone tone(RecordStatus status) {
    return switch (status) {
      case OPEN, AWARDED -> Tone.ACTIVE;
      case FED_BACK -> Tone.GOOD;
      case ENDED -> Tone.NEUTRAL;
    };
  }

  Tone tone(CertificateStatus status) {
    return switch (status) {
      case VALID -> Tone.GOOD;
      case SUSPENDED -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED -> Tone.NEUTRAL;
    };
  }

  Sheet.History history(List<AdopterEvent> events) {
    return new Sheet.History(
        text("history"),
        events.stream()
            .map(event ->
                new TimelineEntry(
                    event.at(),
                    text("fact." + event.kind())
                        + (event.note().isBlank() ? "" : text("colon") + event.note()),
                    "",
                    List.of(),
                    Optional.empty()))
            .toList());
  }

  private String hint(String name) {
    String key = "page.adopter.hint." + name;
    return view.texts().has(view.language(), key) ? view.text(key) : "";
  }
}
