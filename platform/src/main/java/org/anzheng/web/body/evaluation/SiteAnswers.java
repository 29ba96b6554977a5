package org.anzheng.web.body.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 同步答复: one answer to each entry, in the order sent. */
record SiteAnswers(List<Answer> answers) {

  /**
   * 一条答复.
   *
   * @param code stable reason of a refusal; empty when accepted
   * @param sentences the same in the reader's language
   * @param received by our clock, the first time it was accepted
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Answer(
      UUID id, String outcome, String code, List<String> sentences, Optional<Instant> received) {

    static Answer accepted(UUID id, Instant received) {
      return new Answer(id, "ACCEPTED", "", List.of(), Optional.of(received));
    }

    static Answer refused(UUID id, String code, List<String> sentences) {
      return new Answer(id, "REFUSED", code, sentences, Optional.empty());
    }
  }

  /** 照片答复: under which identity it is on file, or why it is not. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Photo(String number, Optional<UUID> id, List<String> sentences) {

    static Photo stored(String number, UUID id) {
      return new Photo(number, Optional.of(id), List.of());
    }

    static Photo refused(String number, List<String> sentences) {
      return new Photo(number, Optional.empty(), sentences);
    }
  }
}
