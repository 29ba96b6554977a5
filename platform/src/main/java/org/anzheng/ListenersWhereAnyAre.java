package org.anzheng;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.event.EventListenerMethodProcessor;

/**
 * Registers the methods that listen to events, and searches only the components that are not {@link
 * PlainComponents plain}: no method of the others listens to anything.
 */
class ListenersWhereAnyAre extends EventListenerMethodProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    super.postProcessBeanFactory(withoutPlain(factory));
  }

  private static ConfigurableListableBeanFactory withoutPlain(
      ConfigurableListableBeanFactory factory) {
    return (ConfigurableListableBeanFactory)
        Proxy.newProxyInstance(
            ListenersWhereAnyAre.class.getClassLoader(),
            new Class<?>[] {ConfigurableListableBeanFactory.class},
            (proxy, method, arguments) ->
                isAskedForAll(method, arguments)
                    ? searched(factory)
                    : asked(factory, method, arguments));
  }

  private static boolean isAskedForAll(Method method, Object[] arguments) {
    return method.getName().equals("getBeanNamesForType")
        && arguments.length == 1
        && arguments[0] == Object.class;
  }

  private static String[] searched(ConfigurableListableBeanFactory factory) {
    return Stream.of(factory.getBeanNamesForType(Object.class))
        .filter(name -> !isPlain(factory, name))
        .toArray(String[]::new);
  }

  private static boolean isPlain(ConfigurableListableBeanFactory factory, String name) {
    return factory.containsBeanDefinition(name)
        && factory.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition
        && definition.isSynthetic();
  }

  private static Object asked(Object factory, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(factory, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
