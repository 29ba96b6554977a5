package org.anzheng.web.shared;

/**
 * 修改密码页.
 *
 * @param forced whether the present password is a one-time one
 */
public record PasswordPage(boolean forced, FormErrors errors) {}
