package shilu.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Shows our views to templates: of a record, what its methods give that ask for nothing, by their names.
 *
 * <p>The library's own way takes any object, and asks for each value of each page who wants to know; that took a quarter
 * of all the time in templates.
 */
final class Views extends DefaultObjectWrapper {
    /** The methods of each kind of view. */
    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> kind) {
            var methods = new HashMap<String, Method>();
            for (Method method : kind.getDeclaredMethods()) if (shows(method)) methods.put(method.getName(), method);
            // Without this, each call would look through the stack for who calls.
            methods.values().forEach(method -> method.setAccessible(true));
            return methods;
        }

        private boolean shows(Method method) {
            return Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && method.getReturnType() != void.class;
        }
    };

    Views() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        return object instanceof Record view ? new View(view) : super.handleUnknownType(object);
    }

    private final class View implements TemplateHashModel {
        private final Record view;

        View(Record view) {
            this.view = view;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            Method method = METHODS.get(view.getClass()).get(name);
            if (method == null) return null;
            try {
                return wrap(method.invoke(view));
            } catch (IllegalAccessException e) {
                throw new TemplateModelException(e);
            } catch (InvocationTargetException e) {
                throw new TemplateModelException(e.getCause().toString(), e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
