package org.anzheng.conformity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.CaseType;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.springframework.modulith.NamedInterface;

/**
 * 持续符合事实: everything that can have happened to a matter. Forms are sealed; a fact names their hash.
 */
@NamedInterface("facts")
public sealed interface ConformityFact extends Fact {

  /** Which matter, and from which status to which. */
  MatterStep step();

  /** The words typed with it; blank when there are none. */
  default String note() {
    return "";
  }

  /** The reason chosen from a code table, such as {@code suspend:0112@2018}. */
  default Optional<String> reason() {
    return Optional.empty();
  }

  /** How late it was handed in, where that counts. */
  default Optional<Integer> lateDays() {
    return Optional.empty();
  }

  @Override
  default String chain() {
    return step().chain();
  }

  /** 有时限的事实: those that say how late they are. */
  @NamedInterface("facts")
  sealed interface Timed extends ConformityFact {

    /** Days after the last day of the time limit. */
    int late();

    @Override
    default Optional<Integer> lateDays() {
      return Optional.of(late());
    }
  }

  /** 变更已申报. */
  @NamedInterface("facts")
  record ChangeNotified(
      Act act, MatterStep step, List<String> codes, LocalDate changedOn, int late, String formHash)
      implements Timed {}

  /** 事件已报告, by the holder. */
  @NamedInterface("facts")
  record IncidentReported(
      Act act,
      MatterStep step,
      IncidentKind incident,
      IncidentGrade grade,
      LocalDate noticedOn,
      boolean leaked,
      int late,
      String formHash)
      implements Timed {}

  /** 事件已由机构登记. */
  @NamedInterface("facts")
  record IncidentRecorded(Act act, MatterStep step, IncidentSource source, String formHash)
      implements ConformityFact {}

  /** 年度自我声明已作出. */
  @NamedInterface("facts")
  record DeclarationMade(
      Act act, MatterStep step, LocalDate dueOn, boolean conforms, int late, String formHash)
      implements Timed {}

  /** 年度自我声明未按期作出. */
  @NamedInterface("facts")
  record DeclarationMissed(Act act, MatterStep step, LocalDate dueOn) implements ConformityFact {

    /** The day, by which lateness is counted later. */
    @Override
    public String note() {
      return dueOn.toString();
    }
  }

  /** 标志与证书使用已检查. */
  @NamedInterface("facts")
  record MarkUseChecked(Act act, MatterStep step, MarkFinding finding, String formHash)
      implements ConformityFact {}

  /** 事项已推进: a further step, with words, a reason, a form or a case where it has one. */
  @NamedInterface("facts")
  record MatterMoved(
      Act act,
      MatterStep step,
      String note,
      Optional<String> reason,
      Optional<String> formHash,
      Optional<CaseType> caseType,
      Optional<String> caseNumber)
      implements ConformityFact {

    static MatterMoved saying(Act act, MatterStep step, String note) {
      return new MatterMoved(
          act, step, note, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    MatterMoved because(String citation) {
      return new MatterMoved(
          act, step, note, Optional.of(citation), formHash, caseType, caseNumber);
    }

    MatterMoved with(String hash) {
      return new MatterMoved(act, step, note, reason, Optional.of(hash), caseType, caseNumber);
    }

    MatterMoved leadingTo(CaseType type, Optional<String> number) {
      return new MatterMoved(act, step, note, reason, formHash, Optional.of(type), number);
    }
  }
}
