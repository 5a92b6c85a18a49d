package isoscope.testkit;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/// JavaScript that is run without a browser.
public final class Script implements AutoCloseable {
    private final Context context = Context.enter();
    private final Scriptable scope;

    /// A script that has been run.
    public Script(String source) {
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInterpretedMode(true);
        scope = context.initSafeStandardObjects();
        context.evaluateString(scope, source, "script", 1, null);
    }

    /// The value of an expression that is a function, at some numbers.
    public double call(String function, double... arguments) {
        Object[] numbers = new Object[arguments.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = arguments[i];
        }
        Function called = (Function) context.evaluateString(scope, function, "function", 1, null);
        return Context.toNumber(called.call(context, scope, scope, numbers));
    }

    /// The value of an expression as text.
    public String text(String expression) {
        return Context.toString(context.evaluateString(scope, expression, "expression", 1, null));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
