package org.anzheng.supervision.inspections;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.supervision.proceedings.ProceedingForm;

/**
 * 检查表记录: what was found at some items of the checklist.
 *
 * @param files photos and documents
 */
public record CheckAnswers(List<Answer> answers, List<UUID> files) implements ProceedingForm {

  public CheckAnswers {
    answers = List.copyOf(answers);
    files = List.copyOf(files);
  }

  /** 检查项记录. */
  public record Answer(String item, CheckResult result, String note) {}

  /** The last answer to each item of several records. */
  public static Map<String, Answer> merged(List<CheckAnswers> records) {
    Map<String, Answer> last = new TreeMap<>();
    records.forEach(each -> each.answers().forEach(answer -> last.put(answer.item(), answer)));
    return last;
  }

  @Override
  public List<UUID> attached() {
    return files;
  }
}
