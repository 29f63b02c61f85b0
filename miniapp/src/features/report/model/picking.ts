import { create } from 'zustand'

/** How many of the files last chosen were no pictures. */
export const usePicking = create<{ unreadable: number }>(() => ({ unreadable: 0 }))
