package org.anzheng.demonstration;

import java.util.List;
import org.anzheng.kernel.Actor;

/**
 * 演示主管部门: the people of the four departments.
 *
 * @param others those whose opinions are asked
 */
public record Departments(Actor market, List<Actor> others) {

  public Departments {
    others = List.copyOf(others);
  }
}
