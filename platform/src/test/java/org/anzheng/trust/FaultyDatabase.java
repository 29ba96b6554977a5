package org.anzheng.trust;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The real database, on which every statement and commit may fail: before it is done, or after,
 * when it is done and nobody is told. A session in which that happened ends, as it does with the
 * process.
 */
record FaultyDatabase(HikariDataSource real, Faults faults) {

  DataSource source() {
    return wrap(DataSource.class, real);
  }

  private <T> T wrap(Class<T> type, T on) {
    return type.cast(
        Proxy.newProxyInstance(
            FaultyDatabase.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              String name = method.getName();
              boolean counts =
                  name.equals("commit")
                      || name.equals("getConnection")
                      || (name.startsWith("execute") && on instanceof PreparedStatement);
              if (counts) {
                moment("before " + name);
              }
              if (name.equals("close") && on instanceof Connection session && faults.struck()) {
                real.evictConnection(session);
              }
              Object result;
              try {
                result = method.invoke(on, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (counts && !name.equals("getConnection")) {
                moment("after " + name);
              }
              return switch (result) {
                case Connection connection -> wrap(Connection.class, connection);
                case PreparedStatement statement -> wrap(PreparedStatement.class, statement);
                case null, default -> result;
              };
            }));
  }

  private void moment(String name) throws SQLException {
    if (faults.strikes(name)) {
      throw new SQLException("injected " + name, "08006");
    }
  }
}
