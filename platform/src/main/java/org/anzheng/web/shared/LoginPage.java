package org.anzheng.web.shared;

/**
 * 登录页.
 *
 * @param refused whether the last attempt failed
 * @param throttled whether attempts are refused for a while
 * @param registered whether an organisation has just registered itself
 */
public record LoginPage(boolean refused, boolean throttled, boolean registered) {}
