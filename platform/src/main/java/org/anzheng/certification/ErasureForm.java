package org.anzheng.certification;

import java.util.List;
import java.util.Optional;

/**
 * 个人信息删除申请: what a person asks.
 *
 * @param words that name the person in the record: name, telephone number, mail address
 */
public record ErasureForm(List<String> words, Optional<ErasureGround> ground) {

  public ErasureForm {
    words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
  }
}
