package org.anzheng.deadlines;

/**
 * 启动补办: clocks that should run and do not are started soon after each start of the platform, beside
 * its first visitors: nobody waits for it, and done a second time it does nothing.
 */
@FunctionalInterface
public interface CatchUp {

  void catchUp();
}
