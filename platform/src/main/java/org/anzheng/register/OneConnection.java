package org.anzheng.register;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets everything that one answer is read from come over one connection: readers that hold one and
 * wait for a second would wait for each other.
 */
@Component
class OneConnection {

  private final TransactionTemplate transaction;

  OneConnection(@Qualifier("reader") DataSource reader) {
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(reader));
    this.transaction.setReadOnly(true);
  }

  <T> T read(Supplier<T> answer) {
    return transaction.execute(status -> answer.get());
  }
}
