import { oneOf } from "../checks";
import { excelType, method, type ObjectOf } from "../excelType";

/** Whether the add-in's pane is shown, and how the add-in shows or hides it. */
export interface AppRuntime {
  visible: boolean;
  readonly onVisibility: ((visible: boolean) => void) | undefined;
}

/** The service `Microsoft.AppRuntime.AppRuntimeService` behind `Office.addin.showAsTaskpane()` and `hide()`. */
export const appRuntimeObject: ObjectOf<AppRuntime> = excelType("AppRuntimeService", {
  methods: {
    getAppRuntimeState: method([], ({ visible }) => (visible ? "Visible" : "Background")),
    setAppRuntimeState: method([oneOf("Visible", "Background", "Inactive")], (runtime, state) => {
      runtime.visible = state === "Visible";
      runtime.onVisibility?.(runtime.visible);
    }),
  },
});

/** The service `Microsoft.InternalService.AddinInternalService`, which the library tells when commands can be run. */
export const addinInternalObject: ObjectOf<null> = excelType("AddinInternalService", {
  methods: { notifyActionHandlerReady: method([], () => undefined) },
});
