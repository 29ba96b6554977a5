package org.anzheng.register;

import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Tests over {@link GivenPlans}, filled once for each class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OverManyCertificates {

  private @Nullable GivenPlans made;

  @BeforeAll
  void many_certificates(
      @Autowired @Qualifier("ownerDataSource") DataSource owner,
      @Autowired @Qualifier("reader") DataSource reader) {
    made = new GivenPlans(owner, reader);
  }

  @AfterAll
  void nothing_is_left() {
    given().close();
  }

  final GivenPlans given() {
    return Objects.requireNonNull(made);
  }
}
