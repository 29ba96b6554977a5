package org.anzheng.adoption.records;

import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * 服务反馈表.
 *
 * @param grades 1 (poor) to 5 (very good)
 * @param incident whether a security incident happened in the course of the service
 */
@NamedInterface("records")
public record FeedbackForm(Map<FeedbackAspect, Integer> grades, boolean incident, String text) {

  public FeedbackForm {
    grades = Map.copyOf(grades);
  }
}
