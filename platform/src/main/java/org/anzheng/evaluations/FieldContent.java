package org.anzheng.evaluations;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** 现场登记内容: what can be entered on a phone. Each is the form of one front door. */
public sealed interface FieldContent {

  /** Everything that makes it what it is, in order. */
  List<String> parts();

  /** 签到或签退, one's own. */
  record Attending(AttendanceDirection direction, String location) implements FieldContent {
    @Override
    public List<String> parts() {
      return List.of(direction.name(), location);
    }
  }

  /** 会议记录. */
  record Minutes(MeetingKind kind, MeetingForm form) implements FieldContent {
    @Override
    public List<String> parts() {
      return all(Stream.of(kind.name(), form.minutes()), form.team(), form.client());
    }
  }

  /** 审查发现. */
  record Found(FindingForm form) implements FieldContent {
    @Override
    public List<String> parts() {
      return all(
          Stream.of(form.criterion(), form.result().name(), form.text()),
          form.evidence(),
          List.of());
    }
  }

  /** 不符合报告. */
  record Reported(NonconformityForm form) implements FieldContent {
    @Override
    public List<String> parts() {
      return all(
          Stream.of(form.criterion(), form.grade().name(), form.fact(), form.department()),
          form.evidence(),
          List.of());
    }
  }

  private static List<String> all(Stream<String> words, List<UUID> ids, List<String> lines) {
    Stream<String> counted = Stream.of(Integer.toString(ids.size()));
    return Stream.of(words, counted, ids.stream().map(Objects::toString), lines.stream())
        .flatMap(part -> part)
        .toList();
  }
}
