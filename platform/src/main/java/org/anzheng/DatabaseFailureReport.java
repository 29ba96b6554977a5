package org.anzheng;

import org.anzheng.postgres.PostgresFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the one sentence that matters when the embedded database cannot start. */
final class DatabaseFailureReport extends AbstractFailureAnalyzer<PostgresFailure> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PostgresFailure cause) {
    @Nullable String sentence = cause.getMessage();
    return new FailureAnalysis(sentence == null ? cause.toString() : sentence, null, cause);
  }
}
